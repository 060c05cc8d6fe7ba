// Runs in the browser, without a build step. React, ReactDOM and GraphiQL are globals of the scripts before it.

const FIRST_QUERY = `# Contracts with their breaches.
# Ctrl-Enter runs it; Ctrl-Space shows what else there is.
# Needs a token in the Headers tab below.
query ContractsWithBreaches {
  contracts(first: 10) {
    totalCount
    edges {
      node {
        id
        title
        customer { name }
        phase
        health
        breaches(first: 20) {
          edges {
            node {
              id
              period
              service { name }
              phase
              occurredAt
              notifyBy
              toldAt
            }
          }
        }
      }
    }
  }
}
`;

/** The token of `#token=…`, taken out of the address so that it is not kept in history or copied with the link. */
function takeToken() {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token) window.history.replaceState(null, '', window.location.pathname);
  return token;
}

// A second link with another token, opened in this very tab, changes the fragment only.
window.addEventListener('hashchange', () => window.location.reload());

const token = takeToken();
const headers = JSON.stringify({ Authorization: `Bearer ${token ?? '<your token>'}` }, null, 2);

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: FIRST_QUERY,
    headers,
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  }),
);
